### translation: draft

about =
    .title = หมายเลขฉุกเฉิน
