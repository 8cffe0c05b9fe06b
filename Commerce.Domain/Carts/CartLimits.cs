namespace Commerce.Domain.Carts;

/// <summary>How large a cart may grow.</summary>
public static class CartLimits
{
    /// <summary>Lines that can be added one by one. Carts that are merged may have more: nothing is lost.</summary>
    public const int MaxLines = 100;

    /// <summary>Pieces of one line.</summary>
    public const int MaxQuantity = 9_999;

    /// <summary>What a client may note on a line, in bytes of UTF-8, without blanks that mean nothing.</summary>
    public const int MaxMetadataBytes = 4_096;

    /// <summary>How deep a note may be nested.</summary>
    public const int MaxMetadataDepth = 8;
}
