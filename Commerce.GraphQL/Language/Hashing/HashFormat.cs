namespace HotChocolate.Language;

/// <summary>How a hash is written.</summary>
public enum HashFormat
{
    /// <summary>URL-safe and without padding (RFC 4648, section 5).</summary>
    Base64,

    /// <summary>In lower case.</summary>
    Hex,
}
