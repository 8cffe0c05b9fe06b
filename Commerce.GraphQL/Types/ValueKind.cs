namespace HotChocolate.Types;

/// <summary>What kind of value an argument was given.</summary>
public enum ValueKind
{
    String,
    Integer,
    Float,
    Boolean,
    Enum,
    Object,
    List,
    Null,

    /// <summary>The kind is not known, as for a value made by code.</summary>
    Unknown
}
