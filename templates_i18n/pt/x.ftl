# Avisos sobre um aviso anterior. $template é o nome desse aviso, $reference é o número.

x-all_clear = Fim do perigo
    .title = Terminou: { $template }
    .what =
        O aviso { $reference }, "{ $template }", terminou.
        Fim: { $ended_at }
    .where = A mesma área desse aviso.
    .do = Você não precisa mais fazer o que esse aviso dizia. Continue atento aos perigos à sua volta.
    .more = Se algo mudar, avisamos de novo.
    .sms = FIM: { $reference } { $template }, { $ended_at_time }

x-correction = Correção
    .title = CORREÇÃO: { $template }
    .what =
        O aviso { $reference }, "{ $template }", tinha um erro.
        Item: { $parameter }
        ERRADO: { $sent }
        CERTO: { $right }
    .where = A mesma área desse aviso.
    .do = Siga a informação certa. Se você repassou o aviso, repasse também esta correção.
    .more = O resto do aviso não muda.
    .sms = CORREÇÃO { $reference } { $parameter_short } { $right_short }; não { $sent_short }

x-retraction = Anulação
    .title = ERRO, ANULADO: { $template }
    .what = O aviso { $reference }, "{ $template }", foi um erro. Ele está anulado.
    .where = Para todos que receberam esse aviso.
    .do = Não siga esse aviso. Se você repassou, repasse também esta mensagem.
    .more = Se houver informação correta, ela virá com um número novo. Pedimos desculpas.
    .sms = ERRO, NÃO SIGA { $reference } { $template }

x-drill-start = Início do simulado
    .title = O simulado começa
    .what = A partir de agora chegam mensagens de simulado. Não há desastre real.
    .where = Só quem participa do simulado recebe.
    .do = Leia cada mensagem e pense no que você faria. Não ligue para 119 nem 110.
    .more = Fim do simulado: { $until }
    .sms = O simulado começa. Não há desastre real. Fim: { $until_short }

x-drill-end = Fim do simulado
    .title = O simulado terminou
    .what = O simulado terminou. Fim: { $ended_at }
    .where = Para todos que participaram.
    .do = Não siga mais as mensagens do simulado.
    .more = Obrigado por participar.
    .sms = Simulado terminou { $ended_at_short }. Não siga mais as mensagens dele

x-update = Atualização
    .title = ATUALIZAÇÃO: { $template }
    .what =
        Mais sobre o aviso { $reference }, "{ $template }".
        Situação agora: { $status }
    .where = A mesma área desse aviso.
    .do = Continue fazendo o que esse aviso diz.
    .more = Próximo aviso: { $next_at }
    .sms = { $reference } { $template }: { $status_short }

x-downgrade = Alerta reduzido
    .title = ALERTA REDUZIDO: { $template }
    .what =
        O alerta do aviso { $reference }, "{ $template }", foi reduzido.
        Mudança: { $lowered }
        O perigo ainda não acabou.
    .where = A mesma área desse aviso.
    .do =
        Continue longe de rios, encostas, do mar e de prédios danificados.
        Se você saiu de casa, não volte até avisarmos que terminou.
    .more = Próximo aviso: { $next_at }
    .sms = { $reference } { $template }: ainda { $lowered_short }

x-heartbeat = Sem novas informações
    .title = Nada novo por enquanto
    .what =
        Não há novas informações. Os avisos anteriores continuam valendo.
        Hora: { $issued_at }
        Próximo aviso: { $next_at }
    .where = Área: { $areas }
    .do = Continue fazendo o que os avisos anteriores dizem. Não acredite no que não é certo e não repasse.
    .more = Se algo mudar, avisamos na hora.
    .sms = NADA NOVO { $issued_at_time }, { $areas_short }. Avisos valem. Próximo { $next_at_time }

x-test = Teste de envio (funcionários)
    .title = Este é um teste de envio
    .what =
        Este é um teste feito por funcionários. Não há desastre.
        Hora: { $issued_at }
    .where = Só funcionários recebem.
    .do = Você não precisa fazer nada.
    .more = Se você recebeu por engano, avise a prefeitura.
    .sms = Teste de envio. Não há desastre. { $issued_at_short }
