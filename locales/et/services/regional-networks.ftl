### translation: draft

# of: 1f36ab8d
about =
    .title = Piirkondlikud inimkaubanduse vastased võrgustikud
    .summary = Ühe piirkonna spetsialistid, kes teavad, kellelt seal küsida. Võrgustikke juhib { -assistance-system }.
    .unverified-because = Lehel pole kuupäeva ja võrgustike kontakte ei leitud.
