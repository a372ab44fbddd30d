# Respostas por SMS, páginas para se cadastrar por telefone e para sair, e o telefone ao lado do chat. A tabela das chaves está em ja/sms.ftl.

sms-words-stop = parar, pare, cancelar, cancele, sair, encerrar, descadastrar
sms-words-start = voltar, recomeçar, recomecar
sms-words-help = ajuda, socorro
sms-words-join = cadastrar, cadastro, registrar, inscrever
sms-words-agree = sim, concordo, aceito
sms-code = { $code } é seu código para os avisos de Sapporo. Use em 10 minutos. Não diga o código a ninguém.
sms-consent = Avisos de Sapporo, grátis. Guardamos só número, idioma, distrito e temas. STOP para sair; na página apaga tudo. Concorda? Responda OK
sms-joined = Cadastro feito, Sapporo: { $language }, { $area }. Mudar: LANG idioma, AREA distrito. Sair: STOP
sms-stopped = Você não recebe mais SMS de Sapporo, nem em desastres. Para voltar, envie START.
sms-link = Sair: { $link }
sms-not-member = Você não tem cadastro. Para se cadastrar, envie JOIN.
sms-help = LANG pt: idioma. AREA Kita: distrito. STOP: sair. JOIN: cadastro. Em perigo: bombeiros, ambulância 119, polícia 110
sms-language = Idioma: { $language }
sms-language-unknown = Não conhecemos este idioma. Exemplos: LANG pt, LANG en, LANG ja
sms-area = Área: { $area }
sms-area-unknown = Não conhecemos este distrito. Exemplo: AREA Kita (no máximo 3). Cidade inteira: AREA ALL

join-title = Cadastro por telefone (SMS)
join-what = Enviamos por SMS os avisos da Prefeitura de Sapporo no seu idioma: em desastres e no dia a dia. É grátis. Guardamos só seu número de telefone, seus idiomas, seu distrito e seus temas. Não perguntamos nome nem visto. Você pode sair quando quiser. As mensagens passam pela Twilio, uma empresa dos Estados Unidos.
join-number = Número do seu celular
join-send = Enviar código
join-code-sent = Enviamos um SMS com um código de 6 dígitos. Digite o código em até 10 minutos.
join-code = Código
join-check = Continuar
join-blocked = O SMS não chegou? Se você já enviou STOP deste telefone, envie { $word } para { $number } e depois peça um novo código.
join-new-code = Enviar outro código
join-bad-number = Não podemos enviar para este número. Escreva o número de um celular, com todos os dígitos. Exemplo: 090 1234 5678
join-wait = Um código acabou de ser enviado. Espere um minuto e tente de novo.
join-too-many = Hoje já foram enviados códigos demais. Tente de novo amanhã.
join-busy = Muitas pessoas estão se cadastrando agora. Espere alguns minutos e tente de novo.
join-unavailable = Agora não é possível se cadastrar por SMS.
join-wrong-code = O código não está certo.
join-code-over = Este código é antigo ou foi tentado vezes demais. Peça um novo.
join-old-page = Esta página é antiga. Comece de novo.
join-consent = A Prefeitura de Sapporo pode guardar esses dados e enviar avisos a você por SMS?
join-done = Cadastro feito.
join-declined = Tudo bem. Nada foi guardado.

leave-title = Parar os SMS
leave-question = Parar os avisos de Sapporo neste telefone? As mensagens de emergência também não chegarão mais nele.
leave-phone = Parar os SMS neste telefone
leave-all = Sair e apagar tudo
leave-phone-done = Este telefone não receberá mais SMS.
leave-all-done = Você saiu. Seus dados foram apagados.
leave-invalid = Este link não pode ser usado. Você já saiu, ou falta uma parte do link.

phone-ask = Escreva o número do seu celular. Quando o chat não funciona, os avisos chegam também por SMS.
phone-code-ask = Escreva aqui os 6 dígitos que chegaram por SMS.
phone-consent = A Prefeitura de Sapporo pode guardar também este número de telefone e enviar avisos por SMS?
phone-added = Telefone acrescentado: { $phone }
button-phone = Acrescentar telefone (SMS)
