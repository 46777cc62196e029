/** 通报表扬: people and units commended by the bureau (11.1). */
package zaicun.support.commendation;
