### translation: draft
### As palavras em volta do conteúdo em tudo o que se imprime.
# Português do Brasil, com palavras que também se entendem em Portugal.

# Whole documents

# of: d81fce03
checked-on = Informações verificadas em { $date }
# of: 0610cdaf
mark-draft = Tradução provisória: ninguém a revisou e assinou ainda
# of: 9adff397
mark-incomplete = Alguns textos ainda não foram traduzidos
# of: 31ee472e
mark-unverified = Não confirmado
# of: bbd76e81
not-verified = não confirmado
# of: 31ee472e
not-verified-heading = Não confirmado
# of: 5ffd457d
not-verified-note = Verifique antes de confiar nisto.
# of: b00c821b
page-of = Página { $page } de { $pages }
# of: 1746410e
contents = Conteúdo
# of: a3b218b4
sources = Fontes
# of: 87af1911
sources-note = Os números entre colchetes no texto remetem a esta lista.
# of: bddc0542
facts = Fatos
# of: efa7dcfb
case = Caso
# of: 6578adde
for-audience = Para: { $audience }
# of: 65a72ecd
also-seen-when = Também se vê quando:
# of: 17eff3c2
quoted = “{ $text }”
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } h
               *[other] { $hours } h { $minutes } min
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = Guia de formação
# of: e7674970
output-handout = Material do curso
# of: 88cb485e
output-test = Teste de conhecimentos
# of: 103bc6d4
output-checklist = Lista de verificação
# of: 3589b58c
output-question-list = Lista de perguntas
# of: b598f9e1
output-leaflet = Folheto
# of: 1892434e
output-beside = Folheto em duas línguas
# of: 47e838b0
output-directory = Onde pedir ajuda
# of: e3e20df7
output-result = Resultado

# Facilitator guide

# of: b5f3b50c
guide-safety = Segurança primeiro
# of: b8a83c23
guide-say-this = Diga no início:
# of: 4685be29
guide-distress = Se alguém ficar abalado:
# of: 74a8d716
guide-overview = Visão geral
# of: 443b33af
guide-for = Para:
# of: 52de56f8
guide-length = Duração:
# of: 9fbc6b8f
guide-group = Grupo:
# of: 7dcf7ac7
guide-prerequisites = Fazer antes:
# of: eb8d6307
guide-objectives = Depois do curso, quem participa sabe
# of: a594556d
guide-running-order = Programa
# of: 0f26d0b4
guide-start = Início
# of: 2bc9382b
guide-activity = Atividade
# of: eb38c978
guide-method = Método
# of: a6317184
guide-minutes = Min
# of: d1fe8d02
guide-say-first = Diga primeiro:
# of: ea76306a
guide-materials = Leve
# of: b3bba05b
guide-trainer = Para quem dá o curso
# of: a5573994
guide-participant = No material do curso
# of: e1c37747
guide-listen-for = Escute se aparece:
# of: ec8bfccb
guide-test-key = Teste de conhecimentos: respostas certas

# Handout and test

# of: 2366ec7b
handout-before = Antes de ler
# of: c1e791f2
handout-objectives = Depois do curso você sabe
# of: 7d310f13
test-sheet = Teste: { $time }
# of: c19c8f00
test-how = Escolha uma resposta para cada pergunta. O teste mostra o que o curso ensinou; não dá nota a você.
# of: 23b15dcb
test-code-word = Palavra-chave:
# of: be21677d
test-code-word-how = Escolha uma palavra que só você conhece e use sempre a mesma. Não escreva o seu nome.
# of: 2ab53811
test-pre = antes do curso
# of: a688f9be
test-post = depois do curso
# of: c4b37538
test-follow-up = alguns meses depois

# Checklist

# of: 30ab02e5
checklist-never = Isto nunca é sinal
# of: 4657cdc6
checklist-never-note = Nada disto diz algo sobre tráfico de pessoas, nem sozinho nem em conjunto.
# of: a6c29e41
checklist-reading = Como ler a lista
# of: 50f8a45b
checklist-strengths = Sinais fortes precisam de pouco ao lado, mas sozinhos nunca bastam. Sinais médios contam junto com outros. Sinais fracos só apoiam outros, por mais que sejam.
# of: b24c9e60
checklist-ask = Você pode perguntar:
# of: 9354b217
checklist-meaning = O que isto não diz
# of: de35465b
no-verdict = Isto não é um veredito sobre ninguém. Nenhum número de sinais mostra que uma pessoa é vítima, e a falta de sinais não mostra que está tudo bem. Fale com a pessoa e, se tiver dúvidas, consulte um serviço especializado; você pode fazer isso sem dar nenhum nome.
# of: 6aef93f7
strength-strong = forte
# of: 4a015b7e
strength-medium = médio
# of: 2277b7c9
strength-weak = fraco
# of: 1855967b
element-act = Ato
# of: e95d6d8e
element-means = Meio
# of: ceff46b2
element-purpose = Finalidade

# Question list

# of: fc534ab8
list-notice = Leia isto primeiro
# of: 589e4003
list-paper = Não escreva nomes nem respostas neste papel: outras pessoas podem encontrá-lo.
# of: 1cbcd926
list-prepare = Antes de encontrar alguém
# of: 1c429571
list-gates = Antes da primeira pergunta
# of: c6f43cfc
list-gates-note = Continue só quando puder responder “sim” a cada um.
# of: 22871b5f
list-otherwise = Se não: { $ending }
# of: 3a5b7362
list-questions = Perguntas
# of: 5cca24fa
list-questions-note = A pessoa pode deixar qualquer pergunta sem resposta e parar quando quiser. “Não sei” e “Prefiro não dizer” são boas respostas; não contam nem como sim nem como não.
# of: ec59d6c9
list-questions-note-alone = Você pode deixar qualquer pergunta sem resposta e parar quando quiser. “Não sei” e “Prefiro não dizer” são boas respostas; não contam nem como sim nem como não.
# of: b2f82df5
list-only-if = Pergunte só neste caso: { $condition }.
# of: 94c7c323
list-children-true = Também se a pessoa tem ou pode ter menos de 18 anos.
# of: ff88d513
list-children-only = Só se a pessoa tem ou pode ter menos de 18 anos.
# of: 9dde3cef
list-sensitive = Pode ser difícil responder: só quando houver confiança, e é melhor deixar de lado do que pressionar.
# of: f70079df
list-one = Uma destas:
# of: 3bb3b727
list-several = Qualquer uma destas:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = Uma reflexão. Não se anota.
# of: 6377105d
list-scoring = O que as respostas somam
# of: 4020466a
scoring-not-validated = Esta forma de somar não foi validada com pessoas como aquelas com quem é usada.
# of: 314bbdcc
list-endings = Como a conversa pode terminar
# of: e00e1495
list-endings-alone = Como pode terminar
# of: 7c0a21b5
list-from-gate = Quando uma das condições antes da primeira pergunta não é cumprida.
# of: 8d05a42b
list-ending-if = Neste caso: { $condition }.
# of: deb43df5
list-ending-else = Em todos os outros casos.
# of: 79c78508
list-turn-to = → Onde pedir ajuda: { $services }

# The key to a form

# of: b12c7bac
key-title = Chave: { $title }
# of: cf78bb03
key-apart = Só para profissionais. Guarde esta folha separada do formulário preenchido e nunca a deixe com a pessoa: ela diz como as respostas contam.
# of: 8527f4bd
key-form = Depois da conversa, destrua o formulário como a sua organização destrói papéis confidenciais, a não ser que a pessoa queira outra coisa. Ele não tem nome; não acrescente nenhum.
# of: 1ebaff5b
key-before = Antes de entregar o formulário
# of: a5b5e0d2
key-before-note = Pergunte isto em voz alta. Entregue o formulário só quando puder responder “sim” a cada uma.
# of: 5941669b
key-answers = Como as respostas contam
# of: 028d5e0d
key-counts = “{ $answer }” conta como: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = peso { $weight }
# of: d7c9849c
key-nothing = Não conta.
# of: c852d0c7
key-fact = Nunca conta: { $fact }
# of: d7d2ed43
key-unsure = “Não sei”, “Prefiro não dizer” e o que ficou sem resposta não contam nem como sim nem como não.
# of: 8cadb7a5
key-rule = Como se soma
# of: 7cff46eb
key-rule-dimensions = Some os sinais de cada grupo. Um grupo é positivo em qualquer destes casos, e um só grupo positivo merece um olhar mais atento.
# of: 56eff15b
key-rule-elements = Some os sinais de cada grupo. Um grupo é positivo em qualquer destes casos. Merece um olhar mais atento quando há um grupo positivo para o ato, um para o meio e um para a finalidade; com menos de 18 anos o meio não é necessário.
# of: 611bbf20
key-rule-group = Um grupo é positivo com { $needed }.
# of: faf90274
key-rule-count =
    { $count ->
        [one] Um sinal merece um olhar mais atento.
       *[other] { $count } sinais diferentes ou mais merecem um olhar mais atento.
    }
# of: 823cc3ae
key-rule-sum = Some os pesos. Uma soma de { $sum } ou mais merece um olhar mais atento.
# of: 06c74753
key-rule-yes-or-maybe =
    Merece um olhar mais atento com { $yes } ou mais sinais, ou com { $maybe } ou mais perguntas
    respondidas com “Não sei”.
# of: 379a96ec
key-strong =
    { $count ->
        [one] { $count } forte
       *[other] { $count } fortes
    }
# of: 90782116
key-medium =
    { $count ->
        [one] { $count } médio
       *[other] { $count } médios
    }
# of: b828d8d4
key-weak =
    { $count ->
        [one] { $count } fraco
       *[other] { $count } fracos
    }
# of: cd0fe30e
key-any-other = { $count } a mais de qualquer força
# of: be21a012
key-band =
    { $to ->
        [open] { $from } ou mais: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = Ninguém pode olhar os aparelhos
# of: f83ac99c
gate-safety = Em segurança agora
# of: c9df7860
gate-privacy = Ninguém pode ouvir
# of: f60df401
gate-interpreter = Intérprete independente
# of: aa89629f
gate-consent = A pessoa concordou
# of: 5035389c
gate-age = Pessoa adulta
# of: f3da9ce1
answer-on-scale = { $value } de { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }e{ " " }
# of: 25a8cc96
condition-or = { " " }ou{ " " }
# of: 6ecdda8f
condition-not = não é verdade que { $condition }
# of: 6f3e2632
condition-answer = a resposta à pergunta { $number } é { $answers }
# of: 6e957ad3
condition-gate = antes das perguntas, a resposta a “{ $gate }” é { $answers }
# of: d0d3fde3
condition-from = a resposta à pergunta { $number } é { $least } ou mais
# of: 88211f3a
condition-to = a resposta à pergunta { $number } é { $most } ou menos
# of: 0de563db
condition-between = a resposta à pergunta { $number } vai de { $least } a { $most }
# of: 7e98fae8
condition-element = o elemento “{ $element }” foi visto
# of: 510e36b9
condition-dimension = houve sinais suficientes no grupo “{ $dimension }”
# of: 8edfb1f2
condition-count =
    { $count ->
        [one] pelo menos um sinal foi visto
       *[other] pelo menos { $count } sinais foram vistos
    }
# of: e6a53a46
condition-band = a soma está na faixa “{ $band }”
# of: 066c2da8
condition-look-closer = as respostas no conjunto pedem um olhar mais atento
# of: ea81d845
condition-not-look-closer = as respostas no conjunto não pedem um olhar mais atento

# Leaflet and services

# of: a7939e90
leaflet-about = De onde vem isto
# of: e34765d3
leaflet-checked-note = Números e horários mudam: se um não atender, tente outro.
# of: 38b1780a
directory-note = Serviços que ajudam e como falar com eles. Números e horários mudam: se um não atender, tente outro.
# of: 501edf06
leave-page = Sair desta página
# of: 18eeda6c
leave-page-note = O botão no alto fecha a página na hora, e “voltar” não traz para cá. O seu telefone ainda pode mostrar no histórico que a página esteve aberta. Se isso é um risco, apague o arquivo e o histórico.
# of: 262d3057
choose-language = Língua
# of: 6a9c46a4
service-free = Grátis
# of: 01a3a992
service-anonymous = Não é preciso dar o nome
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to }
# of: 9d51787d
hours-always = { $days }, 24 horas
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = Todos os dias
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = seg
# of: aa145f5e
day-tue = ter
# of: d7826ab9
day-wed = qua
# of: 77471b19
day-thu = qui
# of: ef5c761d
day-fri = sex
# of: 6074788b
day-sat = sáb
# of: 7773f0e8
day-sun = dom
# of: 26128aaa
area-finland = toda a Finlândia
# of: e2cb8a5d
need-emergency = emergência
# of: 51519b36
need-trafficking-victims = vítimas de tráfico de pessoas
# of: 3faf7437
need-professionals = conselhos para profissionais
# of: 8b5f1715
need-crime-victims = vítimas de crime
# of: e1ebe7b3
need-violence = violência
# of: 480a1835
need-shelter = casa de abrigo
# of: 895933e7
need-sexual-violence = violência sexual
# of: 62256d7f
need-sex-workers = pessoas que fazem trabalho sexual
# of: 8f7abca6
need-migrants = migrantes
# of: ed82faeb
need-legal-advice = orientação jurídica
# of: ac91eaee
need-workers = direitos no trabalho
# of: 84572653
need-compensation = indenização
# of: f22546b0
need-police-report = denúncia à polícia

# Result of a screening

# of: 1c190cbc
result-next-steps = Próximos passos
# of: 47e838b0
result-services = Onde pedir ajuda
# of: 035255a6
result-duty = O que você deve fazer por lei
# of: 29e88c38
result-consult = A quem você pode perguntar sem dar nenhum nome
# of: b5b01c8e
result-services-other = Outros lugares onde pedir ajuda
# of: f7f1063e
result-elements = O que as respostas dizem
# of: fdb2f54e
result-elements-note = O tráfico de uma pessoa adulta tem três elementos: um ato, um meio e uma finalidade de exploração. “Não se sabe” também é uma resposta.
# of: a445412f
result-elements-note-child = Com menos de 18 anos o meio não importa: bastam um ato e uma finalidade de exploração. O meio só conta quando a finalidade é a gestação de substituição e a menor não é a gestante.
# of: 4728b4a6
result-element = Elemento
# of: 6f0f7e0c
result-dimension = Grupo de sinais
# of: e3e20df7
result-state = Resultado
# of: d5d584d4
result-range = Se as perguntas em aberto fossem respondidas
# of: 434c8f52
result-from-to = de “{ $best }” a “{ $worst }”
# of: 497141d7
result-together = No conjunto
# of: 1ca3c3bb
result-combination = O que foi visto corresponde à combinação “{ $title }”. É um nome para grupos de sinais, não para uma pessoa.
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] O que foi visto não corresponde a nenhuma combinação que tem nome, e nenhum elemento foi visto.
       *[other] O que foi visto não corresponde a nenhuma combinação que tem nome. Elementos presentes: { $elements }.
    }
# of: 5bf320ee
result-other-combinations = Se as perguntas em aberto fossem respondidas, também poderiam corresponder:
# of: e747f9eb
result-count = Sinais contados: { $best }.
# of: 9d5a7abe
result-count-range = Sinais contados: { $best }, e no máximo { $worst } se o que ficou em aberto fosse um sinal.
# of: 8c8ae4cd
result-sum = Soma: { $best }.
# of: e62e42e3
result-sum-range = Soma: { $best }, e no máximo { $worst } se o que ficou em aberto contasse.
# of: ee975b97
result-band = Está na faixa “{ $band }”.
# of: 63e17015
result-band-range = Está entre “{ $best }” e “{ $worst }”, conforme o que ficou em aberto.
# of: dde22e1c
result-look-closer = Pela regra deste questionário, as respostas são motivo para olhar com mais atenção, junto com a pessoa.
# of: 27f41d69
result-no-look-closer = Pela regra deste questionário, as respostas não são motivo para olhar com mais atenção. Isso não exclui nada.
# of: 3724b686
result-may-look-closer = Pela regra deste questionário, o que se sabe ainda não é motivo para olhar com mais atenção. O que ficou em aberto pode mudar isso.
# of: 104dfab0
result-question = Pergunta
# of: 0e3e2b09
result-answer = Resposta
# of: ebd5a960
result-weight = Soma
# of: d5c433d3
result-signs = Respostas que contam como sinais
# of: fa4f3849
result-because = Porque a “{ $question }” a resposta foi “{ $answer }”.
# of: ec8ef884
result-unanswered = Ficou em aberto
# of: 91515472
result-unanswered-note = Isto não conta nem como sim nem como não. Pode ficar claro mais tarde, ou nunca precisar ficar.
# of: cced49f2
result-accuracy = Quantas vezes um resultado assim está certo
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } pessoas; foi encontrado tráfico com { $positives } delas).
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] De 100 pessoas com este resultado, foi encontrado tráfico com menos de uma.
       *[other] De 100 pessoas com este resultado, foi encontrado tráfico com cerca de { $concerned }, e com cerca de { $others } não.
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] De 100 pessoas com este resultado, mesmo assim foi encontrado tráfico com menos de uma.
       *[other] De 100 pessoas com este resultado, mesmo assim foi encontrado tráfico com cerca de { $concerned }.
    }
# of: 8e807630
accuracy-prevalence-study = É assim onde { $concerned } de 1000 pessoas são afetadas, como no estudo. Onde são menos, mais alarmes são falsos.
# of: 5e066e5e
accuracy-prevalence-stated = Calculado para um grupo em que { $concerned } de 1000 pessoas são afetadas.
# of: 395a1a2f
accuracy-elsewhere = Estes números vêm de outras pessoas e de outros lugares. Não se sabe quantas vezes o resultado está certo com as pessoas que você atende.
# of: 33a21b26
accuracy-open = Ficaram perguntas em aberto, por isso nenhum número serve para este resultado.
# of: 6e929003
accuracy-unknown = Não se sabe: não há números publicados para esta forma de perguntar. Conte com alarmes falsos e com sinais que ficam escondidos.
# of: f5976f41
scoring-validated-on = Experimentado com: { $on }.
# of: 520396c5
state-seen = visto
# of: 3ebedf74
state-signs = { $count ->
        [0] pelo menos um sinal
        [one] um sinal
       *[other] { $count } sinais
    }
# of: 24472276
state-not-seen = não visto
# of: d383856d
state-not-known = não se sabe
# of: b89169dd
state-not-asked = não perguntado
# of: 6be7924f
state-not-needed = não necessário

# Words of content

# of: 9c8e0f0f
method-lecture = palestra curta
# of: a3f8b8f0
method-discussion = debate
# of: c3952532
method-exercise = exercício
# of: 327c77d4
method-case = estudo de caso
# of: d79c0ed5
method-reflection = reflexão
# of: 3b9c6508
method-test = teste
# of: b0ae971a
method-break = intervalo
# of: 029b424e
audience-health = saúde
# of: 07d43016
audience-social = serviços sociais
# of: efe55326
audience-police = polícia
# of: 4163630d
audience-border = guarda de fronteira
# of: ba29e869
audience-reception = centros de acolhimento
# of: 5edb37ab
audience-outreach = trabalho de rua
# of: ec5b91a1
audience-hotline = linhas de ajuda
# of: af9cbec0
audience-volunteers = voluntariado
# of: 96efd564
audience-trainers = formadores e formadoras
# of: 3f5d27ab
audience-reader = quem lê

# Languages

# of: 16276ff9
language-am = amárico
# of: b409ea76
language-ar = árabe
# of: b9fc7495
language-az = azerbaijano
# of: 7324e788
language-bg = búlgaro
# of: 5a80621c
language-bn = bengali
# of: ecb2c5b1
language-bs = bósnio
# of: 4f6464b4
language-ckb = curdo sorani
# of: d72599ff
language-cs = tcheco
# of: 52b257bf
language-da = dinamarquês
# of: a691fd42
language-de = alemão
# of: 028e8614
language-el = grego
# of: f696aa85
language-en = inglês
# of: 68cdd923
language-es = espanhol
# of: cddf5efd
language-et = estoniano
# of: 6528bea1
language-fa = persa
# of: 3111a1f8
language-fa-AF = dari
# of: ab9e2a86
language-fi = finlandês
# of: 79e37b44
language-fr = francês
# of: db8c845c
language-he = hebraico
# of: 6dbbfd0f
language-hi = hindi
# of: a7596f80
language-hr = croata
# of: aa6d3cfd
language-hu = húngaro
# of: 3c23ada0
language-it = italiano
# of: 26a33d57
language-ja = japonês
# of: 8f2de261
language-ka = georgiano
# of: 2e440951
language-km = khmer
# of: 13def2ed
language-kmr = curdo kurmanji
# of: 74cca74d
language-ko = coreano
# of: b6e9f16e
language-lo = laosiano
# of: e13b08f0
language-lt = lituano
# of: c9a318c2
language-lv = letão
# of: 6f0591e9
language-mn = mongol
# of: 7f341bbe
language-my = birmanês
# of: 92be45d4
language-nb = norueguês
# of: d26a25b6
language-ne = nepalês
# of: ae6eebed
language-nl = holandês
# of: f86f2576
language-pl = polonês
# of: 5b01fa10
language-ps = pashto
# of: eb0ff06c
language-pt = português
# of: e3291eb0
language-ro = romeno
# of: 4b050ad5
language-ru = russo
# of: f629b4de
language-se = sami do norte
# of: 2d199ca2
language-si = cingalês
# of: 8bbbf080
language-sk = eslovaco
# of: e7dc3127
language-so = somali
# of: 0819bd23
language-sq = albanês
# of: eb0be147
language-sr = sérvio
# of: 399ee226
language-sv = sueco
# of: 449a2686
language-sw = suaíli
# of: 19c77d25
language-ta = tâmil
# of: d1dc10ab
language-th = tailandês
# of: af30e449
language-ti = tigrínia
# of: d0ca0ba7
language-tl = filipino
# of: 73ef6e33
language-tr = turco
# of: a3713b11
language-uk = ucraniano
# of: c73eecd4
language-ur = urdu
# of: 896dafa5
language-uz = uzbeque
# of: 9cbe2c21
language-vi = vietnamita
# of: bf635778
language-zh = chinês
# of: b39b0bd2
language-zh-Hans = chinês (simplificado)
# of: 00f7b12f
language-zh-Hant = chinês (tradicional)
