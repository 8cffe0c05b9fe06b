namespace Commerce.Tests.Domain.Support;

/// <summary>What a test database begins with.</summary>
public enum DatabaseContent
{
    /// <summary>Nothing: it is migrated while the fixture is set up.</summary>
    Nothing,

    /// <summary>All tables, empty.</summary>
    Tables,

    /// <summary>The demo shop.</summary>
    DemoShop,
}
