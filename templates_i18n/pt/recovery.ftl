# Recomeçar a vida

help-recovery = Ajuda para recomeçar a vida
    .title = Há ajuda depois do desastre
    .what =
        Ajuda: { $support }
        Prazo: { $deadline }
        Horário: { $hours }
    .where = Lugar: { $place }
    .do =
        Tire fotos dos danos antes de limpar.
        Leve o zairyu card ou outro documento e faça o pedido.
    .more = É para todas as nacionalidades. Perguntas: { $phone }
    .sms = AJUDA: { $support_short } até { $deadline_short }. Tire fotos antes. { $phone }
