using System.Reflection;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>What the definitions of object and interface fields have in common; by itself, that of an interface field.</summary>
public class OutputFieldDefinition : DefinitionBase
{
    internal TypeReference? Type { get; set; }

    public List<ArgumentDefinition> Arguments { get; } = [];

    public string? DeprecationReason { get; set; }

    /// <summary>The member from which the field was inferred.</summary>
    public MemberInfo? Member { get; set; }

    /// <summary>Whether the name was said in so many words rather than inferred.</summary>
    public bool IsNameExplicit { get; set; }
}
