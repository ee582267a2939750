### translation: draft

# of: 1f36ab8d
about =
    .title = Rețele regionale împotriva traficului de persoane
    .summary = Specialiști dintr-o regiune care știu pe cine să întrebe acolo. Sistemul de asistență conduce rețelele.
    .unverified-because = Pagina nu are dată și nu s-a găsit cum se poate contacta fiecare rețea.
