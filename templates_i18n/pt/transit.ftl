# Transporte e escolas

transit-stop = Transporte público parado
    .title = Trens, ônibus ou voos pararam
    .what =
        Parado: { $lines }
        Motivo: { $reason }
        Desde: { $since }
        Volta a funcionar: { $restore_at }
    .where = Sapporo e região
    .do =
        Não tente voltar para casa à força. Espere em um prédio seguro, como o trabalho ou a escola.
        Não volte a pé na nevasca ou à noite.
    .more = Multidões nas estações são perigosas. Em outro aviso dizemos onde você pode esperar.
    .sms = PARADO: { $lines_short } ({ $reason_short }). Espere dentro de um prédio

transit-resume = Transporte público voltou
    .title = Trens, ônibus ou voos voltaram
    .what =
        Funcionando: { $lines }
        Desde: { $since }
    .where = Sapporo e região
    .do = Estações e pontos estão cheios. Não corra, vá com calma.
    .more = Pode haver menos viagens e atrasos.
    .sms = VOLTOU: { $lines_short }, { $since_short }. Pode haver atrasos

road-closed = Estrada fechada
    .title = Há estradas fechadas
    .what =
        Fechado: { $roads }
        Motivo: { $reason }
        Abre de novo: { $restore_at }
    .where = Área: { $areas }
    .do = Não vá para lá. Use outro caminho ou fique onde está.
    .more = Se houver água ou árvore caída na rua, volte.
    .sms = FECHADO: { $roads_short } ({ $reason_short }). Use outro caminho

school-closed = Escolas fechadas
    .title = As escolas estão fechadas
    .what =
        Fechado: { $schools }
        Dia: { $date }
        Motivo: { $reason }
    .where = Área: { $areas }
    .do = Não mande as crianças à escola. Elas ficam em casa.
    .more = Se ninguém pode cuidar da criança em casa, ligue para a escola. A escola avisa sobre o dia seguinte.
    .sms = SEM AULA { $date_short }: { $schools_short }, { $areas_short }
