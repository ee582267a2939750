### translation: draft

# of: 4577e825
about =
    .title = Poradnia dla Uchodźców (Pakolaisneuvonta)
    .summary = Porady prawne dla osób ubiegających się o azyl, cudzoziemców i osób bez dokumentów; pomaga też ofiarom handlu ludźmi.
    .unverified-because = Nie znaleziono numeru telefonu i nie potwierdzono, że porady są bezpłatne.
