# Páginas públicas (/ e /n/número/idioma)

page-site = Prefeitura de Sapporo: avisos no seu idioma
page-welcome = Leia os avisos da Prefeitura de Sapporo no seu idioma.
page-join = Receber pelo Telegram
page-now = Em vigor agora
page-none = Nenhum aviso está em vigor agora.
page-in-force = Em vigor até { $until }
page-ended = Terminou: { $time }
page-expired = O prazo acabou, { $until }, sem aviso de fim do perigo. Não está mais confirmado.
page-retracted = ANULADO. Não siga este aviso.
page-superseded = Substituído por um aviso mais novo: { $serial }
page-corrected = Há uma correção: { $serial }
page-stopped = O envio foi parado. Estamos conferindo o conteúdo.
page-drill = Isto é um simulado. Não há desastre real.
page-what = O que aconteceu
page-where = Onde
page-do = O que fazer
page-more = Mais
page-other-languages = Outros idiomas
page-print = Você pode imprimir esta página.
page-serial = Número do aviso
page-qr = Código QR desta página
page-not-found = Este aviso não existe.
