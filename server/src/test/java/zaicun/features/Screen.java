package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One person's browser window, worked by what it shows: words, labels and roles. */
final class Screen {

    private static final Path SEEN = Path.of("target", "seen");
    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-11-23T09:00");

    private final Device device;
    private final BrowserContext window;
    private final Page page;
    private final Complaints complaints;
    private int taps;

    /** @param offline whether the pages are to work without a network; each window then stores all of them first */
    Screen(Browser browser, String server, Device device, boolean offline) {
        this.device = device;
        this.window = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(server)
                .setServiceWorkers(offline ? ServiceWorkerPolicy.ALLOW : ServiceWorkerPolicy.BLOCK)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setHasTouch(device == Device.PHONE)
                .setViewportSize(device.width(), device.height()));
        window.setDefaultTimeout(30_000);
        window.clock().install(new Clock.InstallOptions()
                .setTime(Date.from(MORNING.atZone(ZoneId.of("Asia/Shanghai")).toInstant())));
        this.page = window.newPage();
        this.complaints = new Complaints(page);
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(path);
    }

    void openHome() {
        open(device.home());
    }

    void signIn(String account, String password) {
        open(device.home() + "sign-in");
        fill("账号", account);
        fill("密码", password);
        press("登录");
        page.waitForURL(url -> !url.contains("sign-in"));
        taps = 0;
    }

    /** Presses a button, link, tab or choice of this name; counted as one of the person's taps. */
    void press(String name) {
        press(page.locator("body"), name);
    }

    /** Turns to one of the phone's tabs, whose names begin with an icon's sign. */
    void turnTo(String tab) {
        tap(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)));
    }

    /** The same within the dialog or panel of that title. */
    void press(String title, String name) {
        press(dialog(title), name);
    }

    void press(Locator within, String name) {
        tap(named(within, name).first());
    }

    void tap(Locator place) {
        place.click();
        taps++;
    }

    int taps() {
        return taps;
    }

    void forgetTaps() {
        taps = 0;
    }

    Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    /** A table's row that holds these words. */
    Locator row(String words) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    void fill(String label, String text) {
        field(page.locator("body"), label).fill(text);
    }

    void fill(String title, String label, String text) {
        field(dialog(title), label).fill(text);
    }

    void sees(String words) {
        assertThat(page.getByText(words).filter(visible()).first()).isVisible();
    }

    void doesNotSee(String words) {
        assertThat(page.getByText(words).filter(visible())).hasCount(0);
    }

    Download download(String link) {
        return page.waitForDownload(() -> press(link));
    }

    void offline() {
        complaints.networkMayBeAway();
        window.setOffline(true);
    }

    void online() {
        window.setOffline(false);
    }

    /** A picture for whoever wants to look: they are taken with {@code ZAICUN_PICTURES=1} only, for each costs a second. */
    void shot(String title) {
        if (System.getenv("ZAICUN_PICTURES") != null) {
            page.waitForTimeout(400);
            keep(title);
        }
    }

    /** Keeps a picture. */
    void keep(String title) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SEEN.resolve(title + "-" + device.width() + ".png")));
    }

    List<String> complaints() {
        return complaints.all();
    }

    void close() {
        window.close();
    }

    private static Locator field(Locator within, String label) {
        return within.getByLabel(Pattern.compile("^\\s*" + escaped(label)))
                .filter(visible())
                .first();
    }

    /** Of this name and nothing behind it but a count or a word in brackets. */
    private static Locator named(Locator within, String name) {
        var pattern = Pattern.compile("^[^\u4e00-\u9fff]*" + escaped(name) + "(?![\u4e00-\u9fff])");
        var options = new Locator.GetByRoleOptions().setName(pattern);
        return Stream.of(AriaRole.BUTTON, AriaRole.LINK, AriaRole.TAB, AriaRole.RADIO, AriaRole.CHECKBOX, AriaRole.MENUITEM)
                .map(role -> within.getByRole(role, options))
                .reduce(Locator::or)
                .orElseThrow()
                .filter(visible());
    }

    /** The browser knows no {@code \\Q}. */
    private static String escaped(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }
}
