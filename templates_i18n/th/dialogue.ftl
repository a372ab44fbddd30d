# บทสนทนาของบอต ตารางของคีย์อยู่ที่ ja/dialogue.ftl

consent-version = 2026-11

talk-greeting =
    เราส่งประกาศของเมืองซัปโปโรเป็นภาษาของคุณ ทั้งยามเกิดภัยและในชีวิตประจำวัน ไม่มีค่าใช้จ่าย
    เราเก็บเฉพาะหมายเลขของแชตนี้ ภาษา เขต และหัวข้อของคุณ เราไม่ถามชื่อหรือสถานะวีซ่า
    เลิกได้ทุกเมื่อ โดยส่ง /leave แล้วเราจะลบข้อมูลทั้งหมด
talk-consent = คุณยินยอมให้เมืองซัปโปโรเก็บข้อมูลนี้และส่งประกาศถึงคุณหรือไม่
talk-declined = รับทราบ เราไม่ได้เก็บข้อมูลใด ๆ หากเปลี่ยนใจ กด /start
talk-choose-language = เลือกภาษา
talk-choose-second = คุณอ่านภาษาที่สองได้ไหม เราจะใช้ภาษานั้นเมื่อประกาศยังไม่มีในภาษาแรก
talk-choose-areas = เลือกเขตที่คุณอยู่ หรือเขตที่อยากรู้ข่าว เลือกได้หลายเขต
talk-choose-topics = เลือกหัวข้อที่อยากรู้ ประกาศภัยพิบัติและเหตุฉุกเฉินจะส่งถึงคุณเสมอ
talk-joined =
    ลงทะเบียนแล้ว
    ภาษา: { $languages }
    เขต: { $areas }
    หัวข้อ: { $topics }
    ถ้าจะเปลี่ยน กด /menu ถ้าจะเลิก กด /leave
talk-joined-community = กลุ่ม: { $community }
talk-community-invite = ยินดีต้อนรับ คุณได้รับการแนะนำจาก { $community }
talk-community-unknown = ไม่พบกลุ่มของลิงก์นี้ คุณลงทะเบียนโดยไม่มีกลุ่มได้
talk-already-member = คุณลงทะเบียนไว้แล้ว
talk-returned = ยินดีต้อนรับกลับมา ถ้าจะรับประกาศอีกครั้ง ต้องให้ความยินยอมใหม่
talk-not-member = คุณยังไม่ได้ลงทะเบียน กด /start
talk-menu =
    ภาษา: { $languages }
    เขต: { $areas }
    หัวข้อ: { $topics }
    ต้องการทำอะไร
talk-language-changed = เปลี่ยนภาษาแล้ว: { $languages }
talk-areas-changed = เปลี่ยนเขตแล้ว: { $areas }
talk-topics-changed = เปลี่ยนหัวข้อแล้ว: { $topics }
talk-muted = หยุดข่าวในชีวิตประจำวันแล้ว ประกาศภัยพิบัติและเหตุฉุกเฉินยังส่งถึงคุณ
talk-unmuted = เริ่มส่งข่าวในชีวิตประจำวันอีกครั้งแล้ว
talk-now-header = ประกาศที่มีผลอยู่ตอนนี้:
talk-now-none = ตอนนี้ไม่มีประกาศที่มีผลอยู่
talk-now-line = { $title } ({ $serial }) ถึง { $until }
talk-now-unconfirmed = { $title } ({ $serial }) เลยกำหนด { $until } แล้ว ยังไม่ยืนยันว่าเหตุการณ์ยังดำเนินอยู่หรือไม่
talk-now-withdrawn = ถอนประกาศแล้ว อย่าทำตาม: { $title } ({ $serial })
talk-late = ประกาศที่มีผลอยู่ตอนนี้มีดังนี้
talk-mydata =
    ข้อมูลของคุณที่เราเก็บไว้มีเพียงเท่านี้
    แชต: { $address }
    ภาษา: { $languages }
    เขต: { $areas }
    หัวข้อ: { $topics }
    กลุ่ม: { $communities }
    ข่าวในชีวิตประจำวัน: { $everyday }
    วันที่ลงทะเบียน: { $joined }
    ความยินยอม: { $consent }
talk-everyday-on = รับ
talk-everyday-off = หยุดไว้
talk-none = ไม่มี
talk-leave-confirm = จะเลิกรับหรือไม่ ประกาศภัยพิบัติก็จะไม่ส่งถึงคุณด้วย เราจะลบข้อมูลทั้งหมด
talk-left = เลิกรับแล้ว ลบข้อมูลของคุณแล้ว กลับมาได้ทุกเมื่อด้วย /start
talk-stayed = ไม่มีอะไรเปลี่ยนแปลง คุณยังได้รับประกาศตามเดิม
talk-wrong-stopped = หยุดส่ง { $serial } ภาษา { $language } แล้ว จำนวนคนที่อาจได้รับแล้ว: { $people } เจ้าหน้าที่เมืองจะอ่านหมายเหตุของคุณ ขอบคุณ
talk-wrong-how = ผู้นำชุมชนหยุดคำแปลที่ผิดได้ ส่ง /wrong หมายเลขประกาศ และสิ่งที่ผิด ตัวอย่าง: /wrong 26-0143 ชื่อแม่น้ำผิด
talk-help =
    เราไม่เข้าใจข้อความนี้
    /menu เปลี่ยนการตั้งค่า
    /now ประกาศที่มีผลอยู่ตอนนี้
    ถ้าต้องการความช่วยเหลือ: ไฟไหม้ รถพยาบาล 119 ตำรวจ 110
talk-error = ทำไม่สำเร็จ รอสักครู่แล้วลองใหม่
talk-too-fast = รอสักครู่แล้วกดอีกครั้ง
talk-old-button = ปุ่มนี้เก่าแล้ว กด /menu
talk-drill-greeting = *** ฝึกซ้อม 訓練 *** บอตนี้ใช้สำหรับฝึกซ้อม ประกาศทุกฉบับเป็นการฝึกซ้อม
talk-drill-joined = *** ฝึกซ้อม 訓練 *** คุณลงทะเบียนฝึกซ้อมแล้ว ประกาศจริงส่งมาจากบอตอีกตัว
talk-group-hello = เราจะส่งประกาศของเมืองซัปโปโรในกลุ่มนี้ด้วย ({ $community })
talk-group-unbound = กลุ่มนี้ยังไม่ได้เชื่อมกับเมือง ถ้าจะเชื่อม ให้แจ้งหมายเลขนี้แก่เจ้าหน้าที่เมือง: { $chat }
talk-leader-accepted = คุณเป็นผู้นำของ { $community } แล้ว จนถึง { $until } ขอบคุณ
talk-invitation-void = ใช้คำเชิญนี้ไม่ได้ หมดอายุแล้วหรือมีคนใช้ไปแล้ว ขอคำเชิญใหม่จากเจ้าหน้าที่เมืองซัปโปโร

button-agree = ยินยอม
button-decline = ไม่ยินยอม
button-done = เสร็จแล้ว
button-skip = ไม่มี
button-back = กลับ
button-more = ภาษาอื่น
button-whole-city = ทั้งเมืองซัปโปโร
button-language = ภาษา
button-second = ภาษาที่สอง
button-areas = เขต
button-topics = หัวข้อ
button-mute = หยุดข่าวประจำวัน
button-unmute = รับข่าวประจำวันอีก
button-now = ประกาศตอนนี้
button-mydata = ข้อมูลของฉัน
button-leave = เลิกรับ
button-leave-yes = เลิกและลบทั้งหมด
button-leave-no = รับต่อ
button-menu = เมนู
button-open = เปิด

command-start = ลงทะเบียน
command-menu = การตั้งค่า
command-now = ประกาศที่มีผลอยู่ตอนนี้
command-language = เปลี่ยนภาษา
command-areas = เปลี่ยนเขต
command-topics = เปลี่ยนหัวข้อ
command-mute = หยุดหรือรับข่าวประจำวัน
command-mydata = ข้อมูลของฉัน
command-leave = เลิกรับ
command-help = วิธีใช้
