namespace HotChocolate.Data.Compiled;

/// <summary>How a command asks for rows by the keys of the rows above.</summary>
internal enum KeyUse
{
    /// <summary>By all of them at once, as a list.</summary>
    List,

    /// <summary>By the only one that there is.</summary>
    One,

    /// <summary>By each of them in turn: what EF Core has translated for one key stands behind LATERAL.</summary>
    Each
}
