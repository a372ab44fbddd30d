# O que fica em volta de um aviso

frame-drill-first = *** SIMULADO 訓練 *** Isto é um simulado. Não há desastre real.
frame-drill-last = *** SIMULADO 訓練 *** Isto foi um simulado.
frame-try = *** TESTE *** Enviado só ao funcionário que pediu. Não é um aviso.
frame-header = { $city }: aviso { $serial }
frame-header-later = { $city }: aviso { $serial } (nº { $ordinal })
frame-corrects = Correção do aviso { $serial }
frame-issued = Emitido: { $time }
frame-valid = Válido até: { $time }
frame-no-text = Ainda não temos este aviso neste idioma: { $language }
frame-label-original = [Escrito pela cidade]
frame-label-prepared-checked = [Texto conferido por falante nativo]
frame-label-prepared = [Texto preparado, ainda não conferido por falante nativo]
frame-label-memory = [Tradução aprovada antes]
frame-label-machine-checked = [Tradução automática, conferida por uma pessoa]
frame-label-machine = [Tradução automática, não conferida]
frame-label-fallback = [Enviado no lugar de outro idioma]

sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = SIMULADO訓練
sms-drill-last = SIMULADO
sms-try = (TESTE)
sms-no-text = (sem { $language })
sms-machine = (tradução automática)
sms-unchecked = (texto sem revisão)
