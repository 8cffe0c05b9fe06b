using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

public abstract partial class ScalarType : IDefinedType
{
    TypeDefinition IDefinedType.CreateDefinition(DescriptorContext context) => new ScalarTypeDefinition(this)
    {
        Name = Name,
        Description = Description,
        RuntimeType = RuntimeType,
        Bind = Bind
    };
}
