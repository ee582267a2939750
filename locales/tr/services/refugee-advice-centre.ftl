### translation: draft

# of: 4577e825
about =
    .title = Mülteci Danışma Merkezi (Pakolaisneuvonta)
    .summary = Sığınma isteyenlere, yabancılara ve belgesiz kişilere hukuki danışmanlık; insan ticareti mağdurlarına da yardım eder.
    .unverified-because = Telefon numarası bulunamadı, danışmanlığın ücretsiz olduğu doğrulanmadı.
