//! The bundled library is read by a macro at compile time; this makes cargo notice its changes.

fn main() {
    for folder in
        ["curricula", "indicators", "leaflets", "services", "locales", "assets", "build.rs"]
    {
        println!("cargo::rerun-if-changed={folder}");
    }
}
