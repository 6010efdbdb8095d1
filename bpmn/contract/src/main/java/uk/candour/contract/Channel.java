package uk.candour.contract;

/** How something reached us, or how it left. */
public enum Channel {
    WEB,
    API,
    EMAIL,
    POST
}
