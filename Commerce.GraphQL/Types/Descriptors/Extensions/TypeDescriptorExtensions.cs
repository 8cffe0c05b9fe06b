using System.Linq.Expressions;

namespace HotChocolate.Types;

/// <summary>Shorthands for object types.</summary>
public static class ObjectTypeDescriptorExtensions
{
    /// <summary>Leaves the field of a property or method out.</summary>
    public static IObjectTypeDescriptor<T> Ignore<T>(this IObjectTypeDescriptor<T> descriptor, Expression<Func<T, object?>> propertyOrMethod)
    {
        descriptor.Field(propertyOrMethod).Ignore();
        return descriptor;
    }
}

/// <summary>Shorthands for interface types.</summary>
public static class InterfaceTypeDescriptorExtensions
{
    /// <summary>Leaves the field of a property or method out.</summary>
    public static IInterfaceTypeDescriptor<T> Ignore<T>(this IInterfaceTypeDescriptor<T> descriptor, Expression<Func<T, object?>> propertyOrMethod)
    {
        descriptor.Field(propertyOrMethod).Ignore();
        return descriptor;
    }
}

/// <summary>Shorthands for input object types.</summary>
public static class InputObjectTypeDescriptorExtensions
{
    /// <summary>Leaves the field of a property out.</summary>
    public static IInputObjectTypeDescriptor<T> Ignore<T>(this IInputObjectTypeDescriptor<T> descriptor, Expression<Func<T, object?>> property)
    {
        descriptor.Field(property).Ignore();
        return descriptor;
    }

    /// <summary>Exactly one field of the input object must be given (specification section 3.10.1).</summary>
    public static IInputObjectTypeDescriptor OneOf(this IInputObjectTypeDescriptor descriptor) => descriptor.Directive(OneOfDirectiveName);

    /// <summary>Exactly one field of the input object must be given (specification section 3.10.1).</summary>
    public static IInputObjectTypeDescriptor<T> OneOf<T>(this IInputObjectTypeDescriptor<T> descriptor) => descriptor.Directive(OneOfDirectiveName);

    internal const string OneOfDirectiveName = "oneOf";
}

/// <summary>Shorthands for enum types.</summary>
public static class EnumTypeDescriptorExtensions
{
    /// <summary>Leaves a value out.</summary>
    public static IEnumTypeDescriptor<T> Ignore<T>(this IEnumTypeDescriptor<T> descriptor, T value)
    {
        descriptor.Value(value).Ignore();
        return descriptor;
    }
}
