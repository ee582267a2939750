### translation: draft

# of: 26ef96c3
about =
    .title = Riigikontor (Valtiokonttori)
    .summary = Hüvitis riigi rahast kuriteo tekitatud vigastuste ja kannatuste eest.
    .unverified-because = Number ja ajad on loetud kuupäevata salvestatud lehelt; kõne hinda ei leitud.
