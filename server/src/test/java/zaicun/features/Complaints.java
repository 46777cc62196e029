package zaicun.features;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the browser complains about; anything here fails the scenario. */
final class Complaints {

    /** An answer that the page shows to the person: not signed in, wrong input, refused, overtaken. */
    private static final Pattern ANSWERED = Pattern.compile("Failed to load resource.*status of (400|401|409|422)");
    private static final Pattern NO_NETWORK = Pattern.compile("ERR_INTERNET_DISCONNECTED");

    private final List<String> all = new ArrayList<>();
    private boolean networkMayBeAway;

    Complaints(Page page) {
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> all.add("page error: " + error));
    }

    void networkMayBeAway() {
        networkMayBeAway = true;
    }

    List<String> all() {
        return List.copyOf(all);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !isExpected(message.text())) {
            all.add(message.text() + " at " + message.location());
        }
    }

    private boolean isExpected(String text) {
        return ANSWERED.matcher(text).find() || networkMayBeAway && NO_NETWORK.matcher(text).find();
    }
}
