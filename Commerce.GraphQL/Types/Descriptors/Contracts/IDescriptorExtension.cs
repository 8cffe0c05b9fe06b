using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The definition behind a descriptor.</summary>
public interface IDescriptorExtension<out TDefinition> where TDefinition : DefinitionBase
{
    /// <summary>What the schema is built with.</summary>
    IDescriptorContext Context { get; }

    /// <summary>What has been written down so far.</summary>
    TDefinition Definition { get; }

    /// <summary>Has something done when everything is described: attributes, descriptors and inference are through.</summary>
    void OnBeforeCreate(Action<TDefinition> configure);

    /// <summary>Has something done when everything is described: attributes, descriptors and inference are through.</summary>
    void OnBeforeCreate(Action<IDescriptorContext, TDefinition> configure);
}
