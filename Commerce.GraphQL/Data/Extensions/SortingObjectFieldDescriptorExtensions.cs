using HotChocolate.Data;
using HotChocolate.Data.Sorting;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Lets clients order list fields.</summary>
public static class SortingObjectFieldDescriptorExtensions
{
    /// <summary>Lets clients order the list by a sort input inferred from what the resolver returns.</summary>
    public static IObjectFieldDescriptor UseSorting(this IObjectFieldDescriptor descriptor, string? scope = null) => Use(descriptor, null);

    /// <summary>Lets clients order the list by <typeparamref name="T"/>: a sort input, or the type of the items.</summary>
    public static IObjectFieldDescriptor UseSorting<T>(this IObjectFieldDescriptor descriptor, string? scope = null) => Use(descriptor, typeof(T));

    /// <summary>Lets clients order the list by <paramref name="type"/>: a sort input, or the type of the items.</summary>
    public static IObjectFieldDescriptor UseSorting(this IObjectFieldDescriptor descriptor, Type type, string? scope = null) => Use(descriptor, type);

    private static IObjectFieldDescriptor Use(IObjectFieldDescriptor descriptor, Type? type)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        var convention = SortConvention.Of(descriptor.Context());
        var definition = descriptor.Definition();
        DataField.Of(definition).SortArgument = convention.Argument;
        definition.Middlewares.Add(new FieldMiddlewareDefinition(SortMiddleware.Create(convention.Argument), IsRepeatable: false, "sorting"));

        var argument = descriptor.AddedArgument(convention.Argument);
        if (SortTypeOf(convention, type, definition) is { } known) argument.Type = known;
        else
        {
            definition.OnBeforeNaming.Add((_, field) => argument.Type = SortTypeOf(convention, type, field)
                ?? throw new SchemaException(new SchemaError($"The field `{field.Name}` cannot be ordered: say by which sort input, UseSorting<T>().")));
        }

        return descriptor;
    }

    private static TypeReference? SortTypeOf(SortConvention convention, Type? type, ObjectFieldDefinition field)
    {
        var sortType = type is not null && typeof(SortInputType).IsAssignableFrom(type)
            ? type
            : (type ?? FieldItems.TypeOf(field)) is { } itemType ? convention.SortTypeOf(itemType) : null;
        return typeof(SortInputType).IsAssignableFrom(sortType) ? new TypeReference.Clr(sortType, TypeContext.Input).AsNonNull().AsList() : null;
    }
}
