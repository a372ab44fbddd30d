# Mga sagot sa SMS, mga pahina para magrehistro at tumigil, at telepono katabi ng chat. Ang talaan ng mga susi ay nasa ja/sms.ftl.

sms-words-stop = tigil, itigil, hinto, ihinto, ayaw ko na
sms-words-start = simula, magsimula, ibalik
sms-words-help = tulong
sms-words-join = sumali, magrehistro, rehistro
sms-words-agree = oo, opo, payag, payag ako, sang-ayon
sms-code = { $code } ang code ninyo para sa mga abiso ng Lungsod ng Sapporo. Gamitin sa loob ng 10 minuto. Huwag sabihin kahit kanino.
sms-consent = Mga abiso ng Lungsod ng Sapporo, sa sakuna at araw-araw, libre. Tinatago lang ang numero, wika, lugar at paksa. STOP para tumigil; sa web page namin mabubura lahat. Payag ba kayo? I-reply ang OK.
sms-joined = Nakarehistro na kayo sa mga abiso ng Lungsod ng Sapporo: { $language }, { $area }. Para magbago: LANG at wika, AREA at ward. Para tumigil: STOP
sms-stopped = Wala nang SMS mula sa Lungsod ng Sapporo, kahit sa sakuna. Para bumalik, ipadala ang START.
sms-link = Para tumigil: { $link }
sms-not-member = Hindi pa kayo nakarehistro. Para magrehistro, ipadala ang JOIN.
sms-help = LANG fil: wika. AREA Kita: ward. STOP: wala nang SMS. JOIN: magrehistro. Kung may panganib: sunog, ambulansya 119, pulis 110
sms-language = Wika: { $language }
sms-language-unknown = Hindi namin kilala ang wikang ito. Halimbawa: LANG fil, LANG en o LANG ja.
sms-area = Lugar: { $area }
sms-area-unknown = Hindi namin kilala ang ward na ito. Halimbawa: AREA Kita (hanggang tatlo). Buong lungsod: AREA ALL

join-title = Magrehistro sa telepono (SMS)
join-what = Ipinapadala namin sa SMS ang mga abiso ng Lungsod ng Sapporo sa wika ninyo: sa sakuna at sa araw-araw. Libre. Ang tinatago lang namin: numero ng telepono, wika, lugar at paksa. Hindi namin tinatanong ang pangalan o visa. Puwedeng tumigil kahit kailan. Dumadaan ang SMS sa Twilio, isang kumpanya sa USA.
join-number = Numero ng cellphone ninyo
join-send = Ipadala ang code
join-code-sent = Nagpadala kami ng SMS na may code na 6 na numero. Ilagay ito sa loob ng 10 minuto.
join-code = Code
join-check = Ituloy
join-blocked = Walang SMS? Kung nagpadala kayo noon ng STOP mula sa teleponong ito, ipadala ang { $word } mula rito sa { $number }, pagkatapos humingi ng bagong code.
join-new-code = Magpadala ng bagong code
join-bad-number = Hindi kami makapagpadala sa numerong ito. Isulat ang buong numero ng cellphone. Halimbawa: 090 1234 5678
join-wait = Kakapadala lang ng code. Maghintay ng isang minuto, pagkatapos subukan ulit.
join-too-many = Masyadong maraming code ang naipadala ngayong araw. Subukan ulit bukas.
join-busy = Napakaraming nagrerehistro ngayon. Maghintay ng ilang minuto, pagkatapos subukan ulit.
join-unavailable = Hindi makapagrehistro sa SMS ngayon.
join-wrong-code = Mali ang code na ito.
join-code-over = Luma na ang code na ito o maraming beses nang nagkamali. Humingi ng bago.
join-old-page = Luma na ang pahinang ito. Magsimula po ulit.
join-consent = Payag ba kayong itago ito ng Lungsod ng Sapporo at padalhan kayo ng mga abiso sa SMS?
join-done = Nakarehistro na kayo.
join-declined = Sige po. Walang narehistro.

leave-title = Itigil ang SMS
leave-question = Ititigil ba ang mga abiso ng Lungsod ng Sapporo sa teleponong ito? Hindi na rin darating dito ang mga SMS na pang-emergency.
leave-phone = Itigil ang SMS sa teleponong ito
leave-all = Tumigil at burahin ang lahat
leave-phone-done = Wala nang SMS na darating sa teleponong ito.
leave-all-done = Tumigil na kayo. Nabura na ang data ninyo.
leave-invalid = Hindi magagamit ang link na ito. Tumigil na kayo, o kulang ang link.

phone-ask = Isulat ang numero ng cellphone ninyo. Kapag hindi gumagana ang chat, darating din ang mga abiso sa SMS.
phone-code-ask = Isulat dito ang 6 na numerong dumating sa SMS.
phone-consent = Payag ba kayong itago rin ng Lungsod ng Sapporo ang numerong ito at padalhan kayo ng mga abiso sa SMS?
phone-added = Naidagdag ang telepono: { $phone }
button-phone = Magdagdag ng telepono (SMS)
