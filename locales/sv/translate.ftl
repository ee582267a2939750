### translation: draft

# of: 7300fc82
help-translate = Verktyg för översättningar: vad som saknas eller är föråldrat, till och från översättarnas filer
# of: 6ee632b5
help-translate-extract = Lägger nya och ändrade texter i ditt biblioteks översättningsfiler, med källtexten som kommentar
    .examples =
        Det du har skrivit står kvar som det är. Skriv din text i stället för { "{" } "" { "}" }. När du har
        uppdaterat en föråldrad text, ta bort kommentaren ovanför den och kör kommandot igen.
# of: 70f2864d
arg-translate-extract-documents = Vilka dokument, enligt id eller sökväg (rights, leaflets/rights, documents, glossary). Förval: alla som ditt bibliotek har
# of: d408b85f
arg-translate-extract-lang = Språk, åtskilda med kommatecken. Förval: alla som har en mapp
# of: f7d1ccbf
extract-done = { $files ->
        [0] Inget att göra.
        [one] 1 fil ändrades.
       *[other] { $files } filer ändrades.
    }
