package zaicun.access.session;

import java.util.List;

/** Tells a browser in words its owner recognises: 「Windows · Chrome」. */
final class Agents {

    private record Sign(String part, String word) {}

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Windows", "Windows"),
            new Sign("HarmonyOS", "鸿蒙"),
            new Sign("Android", "安卓"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Mac OS", "Mac"),
            new Sign("Linux", "Linux"));
    private static final List<Sign> BROWSERS = List.of(
            new Sign("MicroMessenger", "微信"),
            new Sign("Edg", "Edge"),
            new Sign("Firefox", "Firefox"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private Agents() {}

    static String inWords(String agent) {
        return wordOf(SYSTEMS, agent, "其他系统") + " · " + wordOf(BROWSERS, agent, "其他程序");
    }

    private static String wordOf(List<Sign> signs, String agent, String otherwise) {
        return signs.stream()
                .filter(sign -> agent.contains(sign.part()))
                .map(Sign::word)
                .findFirst()
                .orElse(otherwise);
    }
}
