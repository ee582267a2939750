### translation: original
-interpreter = interpreter
