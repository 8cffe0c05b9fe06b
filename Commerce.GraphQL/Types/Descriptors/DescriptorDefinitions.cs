using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The definitions behind descriptors, for the engine's own rooms.</summary>
internal static class DescriptorDefinitions
{
    public static ObjectFieldDefinition Definition(this IObjectFieldDescriptor descriptor) => ((ObjectFieldDescriptor)descriptor).Definition;

    public static OutputFieldDefinition Definition(this IInterfaceFieldDescriptor descriptor) => ((InterfaceFieldDescriptor)descriptor).Definition;

    public static ArgumentDefinition Definition(this IArgumentDescriptor descriptor) => ((ArgumentDescriptor)descriptor).Definition;

    public static InputFieldDefinition Definition(this IInputFieldDescriptor descriptor) => ((InputFieldDescriptor)descriptor).Definition;

    public static EnumValueDefinition Definition(this IEnumValueDescriptor descriptor) => ((EnumValueDescriptor)descriptor).Definition;

    public static ObjectTypeDefinition Definition(this IObjectTypeDescriptor descriptor) => ((ObjectTypeDescriptor)descriptor).Definition;

    public static ObjectTypeDefinition Definition<T>(this IObjectTypeDescriptor<T> descriptor) => ((ObjectTypeDescriptor)descriptor).Definition;

    public static InterfaceTypeDefinition Definition(this IInterfaceTypeDescriptor descriptor) => ((InterfaceTypeDescriptor)descriptor).Definition;

    public static InterfaceTypeDefinition Definition<T>(this IInterfaceTypeDescriptor<T> descriptor) => ((InterfaceTypeDescriptor)descriptor).Definition;

    public static UnionTypeDefinition Definition(this IUnionTypeDescriptor descriptor) => ((UnionTypeDescriptor)descriptor).Definition;

    public static InputObjectTypeDefinition Definition(this IInputObjectTypeDescriptor descriptor) => ((InputObjectTypeDescriptor)descriptor).Definition;

    public static InputObjectTypeDefinition Definition<T>(this IInputObjectTypeDescriptor<T> descriptor) => ((InputObjectTypeDescriptor)descriptor).Definition;

    public static EnumTypeDefinition Definition(this IEnumTypeDescriptor descriptor) => ((EnumTypeDescriptor)descriptor).Definition;

    public static DirectiveTypeDefinition Definition(this IDirectiveTypeDescriptor descriptor) => ((DirectiveTypeDescriptor)descriptor).Definition;

    /// <summary>The context of the descriptor.</summary>
    public static DescriptorContext Context(this IObjectFieldDescriptor descriptor) => ((ObjectFieldDescriptor)descriptor).Context;

    /// <summary>Finishes the field of a member as if its type had been inferred.</summary>
    /// <summary>An argument behind those that the resolver's parameters make.</summary>
    public static ArgumentDefinition AddedArgument(this IObjectFieldDescriptor descriptor, string name, Action<IArgumentDescriptor>? describe = null)
    {
        ArgumentDefinition definition = null!;
        descriptor.Argument(name, argument =>
        {
            describe?.Invoke(argument);
            definition = argument.Definition();
            definition.FollowsParameters = true;
        });
        return definition;
    }

    public static ObjectFieldDefinition CreateDefinition(this IObjectFieldDescriptor descriptor) => ((ObjectFieldDescriptor)descriptor).CreateDefinition();
}
