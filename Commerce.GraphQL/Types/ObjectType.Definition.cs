using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

public partial class ObjectType : IDefinedType
{
    private readonly Action<IObjectTypeDescriptor>? _configure;

    /// <summary>An object type that <see cref="Configure(IObjectTypeDescriptor)"/> describes.</summary>
    public ObjectType()
    {
    }

    /// <summary>An object type that a delegate describes.</summary>
    public ObjectType(Action<IObjectTypeDescriptor> configure) => _configure = configure;

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    TypeDefinition IDefinedType.CreateDefinition(DescriptorContext context) => CreateDefinition(context);

    private protected virtual ObjectTypeDefinition CreateDefinition(DescriptorContext context)
    {
        var definition = new ObjectTypeDefinition(this);
        if (GetType() != typeof(ObjectType)) definition.Name = context.Naming.GetTypeName(GetType(), TypeKind.Object);
        var descriptor = new ObjectTypeDescriptor(context, definition, memberSource: null);
        Configure(descriptor);
        return descriptor.CreateDefinition();
    }
}
