using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

public partial class InputObjectType : IDefinedType
{
    private readonly Action<IInputObjectTypeDescriptor>? _configure;

    /// <summary>An input object type that <see cref="Configure(IInputObjectTypeDescriptor)"/> describes.</summary>
    public InputObjectType()
    {
    }

    /// <summary>An input object type that a delegate describes.</summary>
    public InputObjectType(Action<IInputObjectTypeDescriptor> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IInputObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    TypeDefinition IDefinedType.CreateDefinition(DescriptorContext context) => CreateDefinition(context);

    private protected virtual InputObjectTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new InputObjectTypeDefinition(this);
        if (GetType() != typeof(InputObjectType)) definition.Name = context.Naming.GetTypeName(GetType(), TypeKind.InputObject);
        var descriptor = new InputObjectTypeDescriptor(context, definition, memberSource: null);
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}
