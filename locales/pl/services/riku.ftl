### translation: draft

# of: 0aa7cf29
about =
    .title = Wsparcie dla ofiar w Finlandii (RIKU)
    .summary = Porady i wsparcie dla ofiar przestępstw oraz anonimowe porady o handlu ludźmi.
    .unverified-because = Godziny telefonu są z 2020 roku. Obecnych godzin i języków nie sprawdzono.
# of: 4c6bf229
helpline =
    .note = Bezpłatnie. Możesz zadzwonić bez podawania nazwiska.
# of: c6efddf5
lawyer-line =
    .note = Odpowiada prawnik.
# of: 111c4bd6
site =
    .note = Punkty w całym kraju; korzysta się z tłumaczy.
