using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Configuration;

/// <summary>What is known while a type is completed.</summary>
public interface ITypeCompletionContext
{
    /// <summary>The type that is completed.</summary>
    TypeSystemObjectBase Type { get; }

    /// <summary>What descriptors need: options, services, naming.</summary>
    IDescriptorContext DescriptorContext { get; }
}
