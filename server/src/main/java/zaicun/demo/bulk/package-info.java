/** Facts that come by the ten thousand, written past the desks: marks, visits, contacts. */
package zaicun.demo.bulk;
