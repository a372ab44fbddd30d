# Lo que rodea un aviso

frame-drill-first = *** SIMULACRO 訓練 *** Esto es un simulacro. No hay desastre real.
frame-drill-last = *** SIMULACRO 訓練 *** Esto fue un simulacro.
frame-try = *** PRUEBA *** Enviado solo al empleado que lo pidió. No es un aviso.
frame-header = { $city }: aviso { $serial }
frame-header-later = { $city }: aviso { $serial } (n.º { $ordinal })
frame-corrects = Corrección del aviso { $serial }
frame-issued = Emitido: { $time }
frame-valid = Válido hasta: { $time }
frame-no-text = Todavía no tenemos este aviso en este idioma: { $language }
frame-label-original = [Escrito por la ciudad]
frame-label-prepared-checked = [Texto revisado por hablante nativo]
frame-label-prepared = [Texto preparado, aún no revisado por hablante nativo]
frame-label-memory = [Traducción aprobada antes]
frame-label-machine-checked = [Traducción automática, revisada por una persona]
frame-label-machine = [Traducción automática, no revisada]
frame-label-fallback = [Enviado en lugar de otro idioma]

sms-head = { $city } { $serial } { $issued }>{ $until }
sms-drill-first = SIMULACRO訓練
sms-drill-last = SIMULACRO
sms-try = (PRUEBA)
sms-no-text = (sin { $language })
sms-machine = (traducción automática)
sms-unchecked = (texto sin revisar)
