using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

/// <summary>A schema type that knows its definition.</summary>
internal interface IDefinedType
{
    /// <summary>What the type says about itself.</summary>
    TypeDefinition CreateDefinition(DescriptorContext context);
}
