package zaicun.features;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The system's Chromium, started once; Playwright brings none of its own. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Long enough for a slow machine: a wait that is too short fails where nothing is wrong. */
    private static final double PATIENCE = 30_000;

    private static Browser browser;

    private Chromium() {}

    static synchronized Browser started() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = playwright.chromium().launch(
                    new LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS).setEnv(inChinese()));
        }
        return browser;
    }

    /** Chromium shows dates in the language of the system. */
    private static Map<String, String> inChinese() {
        var environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", "zh_CN");
        return environment;
    }

    private static Path executable() {
        return Path.of(System.getenv().getOrDefault("ZAICUN_CHROMIUM", "/usr/bin/chromium"));
    }
}
