### translation: draft

# of: 9e5623ce
about =
    .title = Saaxiib ama deris: sida loo caawiyo iyadoo aan waxba la yeelin
    .summary = Waxa la fiirsado, sida loo hadlo, waxa la iska daayo, iyo cidda la weydiiyo iyadoo aan cidna la magacaabin.
    .unverified-because = Xogta waxaa laga akhriyay bogag kaydsan, qaarkood taariikh ma leh. Sharciga la xiriirka booliiska lama akhrin.

# of: d23edb0d
cover =
    .title = Sida loo caawiyo
    .text = Saaxiibbada iyo deriska

# of: f2145045
notice =
    .title = Ma welwelsan tahay?
    .text = Uma baahnid inaad hubto. Waxaa laga yaabaa in qof aad taqaan aanu noloshiisa go’aan ka gaari karin.

# of: bf3ce09b
control =
    .title = Waxa welwel kugu abuuri kara
    .text = Qof kale ayaa haysta lacagtiisa ama baasaboorkiisa, ama isaga u hadla. Wuu baqayaa, ama weligii keligiis ma baxo.

# of: 96dc622c
no-signs =
    .title = Waxa aan waxba sheegin
    .text = Galmo iibin, sawirro jirka ah, baasaboor ajnabi ama guri la wadaago. Dadka waaweyn way dooran karaan inay galmo iibiyaan; taasi ma aha ka ganacsi dadka.

# of: b191c9df
no-proof =
    .title = Calaamadna ma caddeyso
    .text = Waxay jiri kartaa calaamad la’aanna.

# of: 1131670b
talk =
    .title = Sida loo hadlo

# of: 505a0dcd
alone =
    .title = Keli iyo ammaan
    .text = Ku hadal meel aan cid kale maqlayn. Ha u qorin telefoon dad kale akhriyaan.

# of: 2a3ffde5
ask-little =
    .title = Wax yar weydii
    .text = Ma fiican tahay? Qof ma kuu hanjabayaa? Jawaab gaaban ayaa ku filan.

# of: 3a8ea183
listen =
    .title = Dhageyso oo rumee
    .text = Ha cadaadin, hana xukumin. Waqti sii.

# of: fe3e35ff
offer =
    .title = Soo jeedi, ha go’aamin
    .text = Lambar sii. Weydii waxa uu rabo. Qof weyn isagaa go’aansada.

# of: 3ec4c826
do-not =
    .title = Waxa la iska daayo

# of: c208fbb4
exploiter =
    .title = Ha ka hor tegin dhiig-miiraha
    .text = Ha baarin, ha raacin, hana duubin. Qofka ayay khatar gelin kartaa.

# of: 4c32ee43
police =
    .title = Booliiska
    .text = Ha wicin qof weyn ogaalkiis la’aan, haddii aan qof hadda khatar ku jirin. Ajnabiga, la xiriirka booliisku wuxuu khatar gelin karaa xaqa joogitaanka.

# of: 4bb2da36
words =
    .title = Ballan ha qaadin
    .text = Ha ballan qaadin wax aanad oofin karin. Cid kale ha u sheegin qofka uu yahay.

# of: 50694851
interpreter =
    .title = Turjubaan
    .text = Yaanu noqon qaraabo ama qof isla bulshada yar ka mid ah.

# of: a0023424
help =
    .title = Caawimaadda jirta

# of: 66a20b95
anonymous =
    .title = Weydii magac la’aan
    .text = Wac { -assistance-system }, habeen iyo maalin. Ha sheegin magacaaga ama magaciisa, ka sheekee welwelkaaga.

# of: 6c05a9e1
consent =
    .title = Kaliya haddii uu rabo
    .text = Qof weyn waxaa la caawiyaa kaliya haddii uu oggol yahay. Waad ka caawin kartaa inuu la xiriiro.

# of: f70a2747
no-report-needed =
    .title = Lama sheego
    .text = { -assistance-system } booliiska uma sheego dadka uu caawiyo.

# of: 98a71551
children =
    .title = Ka yar 18?
    .text = Ha sugin. U sheeg ilaalinta carruurta (lastensuojelu) ee gobolka daryeelka (hyvinvointialue).

# of: d4eec48f
danger =
    .title = Hadda khatar ma jirtaa?
    .text = Wac { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Halka caawimaad laga helo
    .text = Welwelku adigana waa kugu culus yahay. Naftaadana caawimaad waad u weydiisan kartaa.
