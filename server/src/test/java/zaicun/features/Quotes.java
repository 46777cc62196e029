package zaicun.features;

import io.cucumber.java.ParameterType;

/** Words in Chinese quotation marks. */
public class Quotes {

    @ParameterType("“([^”]*)”")
    public String quoted(String words) {
        return words;
    }

    @ParameterType("电脑|手机")
    public Device device(String word) {
        return word.equals("手机") ? Device.PHONE : Device.COMPUTER;
    }
}
