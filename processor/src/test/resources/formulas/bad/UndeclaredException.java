import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.io.IOException;

@Formulas(use = UndeclaredException.Disk.class)
interface UndeclaredException {
    final class Disk {
        static String read(String name) throws IOException {
            throw new IOException(name);
        }
    }

    // error: [Dunder:UndeclaredException] UndeclaredException.Disk.read(String) can throw IOException, which the formula's method does not declare
    //     Disk.read(name)
    //     ^
    //   Found: a method without 'throws IOException'
    //   Fix: add 'throws IOException' to the method, or call a method that handles it
    @Formula("Disk.read(name)")
    String read(String name);

    @Formula("Disk.read(name)")
    String declared(String name) throws IOException;
}
