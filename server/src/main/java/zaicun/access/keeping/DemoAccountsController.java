package zaicun.access.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import zaicun.access.Demonstration;
import zaicun.access.Open;

/** The accounts to try the demonstration with, read from {@code demo/accounts.yaml}; there are none outside it. */
@RestController
class DemoAccountsController {

    record DemoAccount(String account, String password, String title) {}

    private static final String FILE = "demo/accounts.yaml";

    private final Demonstration demonstration;

    DemoAccountsController(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Open
    @GetMapping("/api/demo-accounts")
    List<DemoAccount> accounts() {
        var file = new ClassPathResource(FILE);
        if (!demonstration.isOn() || !file.exists()) {
            return List.of();
        }
        try (var words = file.getInputStream()) {
            return read(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<DemoAccount> read(InputStream words) {
        List<Map<String, String>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(words);
        return entries.stream()
                .map(entry -> new DemoAccount(entry.get("account"), entry.get("password"), entry.get("title")))
                .toList();
    }
}
