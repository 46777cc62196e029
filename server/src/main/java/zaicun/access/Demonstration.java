package zaicun.access;

/** Whether this system shows a made-up district; then everybody may know its accounts, and every page says so. */
public interface Demonstration {

    boolean isOn();
}
