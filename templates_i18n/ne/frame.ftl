# सूचना वरिपरिका शब्द

frame-drill-first = *** अभ्यास 訓練 *** यो अभ्यास हो। साँच्चैको विपद् होइन।
frame-drill-last = *** अभ्यास 訓練 *** यो अभ्यास थियो।
frame-try = *** परीक्षण *** यो माग्ने कर्मचारीलाई मात्र पठाइएको हो। यो सूचना होइन।
frame-header = { $city }: सूचना { $serial }
frame-header-later = { $city }: सूचना { $serial } (पटक { $ordinal })
frame-corrects = सूचना { $serial } सच्याइएको
frame-issued = जारी: { $time }
frame-valid = मान्य अवधि: { $time } सम्म
frame-no-text = यो सूचना { $language } मा अहिले छैन।
frame-label-original = [नगरले लेखेको]
frame-label-prepared-checked = [मातृभाषीले जाँचेको]
frame-label-prepared = [तयार गरिएको, मातृभाषीले अझै नजाँचेको]
frame-label-memory = [पहिले स्वीकृत अनुवाद]
frame-label-machine-checked = [मेसिन अनुवाद, मानिसले जाँचेको]
frame-label-machine = [मेसिन अनुवाद, नजाँचेको]
frame-label-fallback = [अर्को भाषाको सट्टा]

sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = अभ्यास訓練
sms-drill-last = अभ्यास
sms-try = (परीक्षण)
sms-no-text = ({ $language } छैन)
sms-machine = (मेसिन अनुवाद)
sms-unchecked = (नजाँचेको)
