using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

/// <summary>Something that describes a part of the schema, and gives access to what it writes down.</summary>
public interface IDescriptor<TDefinition> : IDescriptor where TDefinition : DefinitionBase
{
    /// <summary>The definition behind the descriptor.</summary>
    IDescriptorExtension<TDefinition> Extend();

    /// <summary>Has something done with the definition behind the descriptor.</summary>
    IDescriptorExtension<TDefinition> ExtendWith(Action<IDescriptorExtension<TDefinition>> configure);
}
