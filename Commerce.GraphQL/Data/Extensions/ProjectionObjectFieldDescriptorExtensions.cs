using HotChocolate.Data;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Lets fields read only what is selected.</summary>
public static class ProjectionObjectFieldDescriptorExtensions
{
    /// <summary>Reads only the columns that the selection needs, nested lists included.</summary>
    public static IObjectFieldDescriptor UseProjection(this IObjectFieldDescriptor descriptor, string? scope = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Definition().Middlewares.Add(new FieldMiddlewareDefinition(ProjectionMiddleware.Create(), IsRepeatable: false, "projection"));
        return descriptor;
    }

    /// <inheritdoc cref="UseProjection(IObjectFieldDescriptor, string?)"/>
    public static IObjectFieldDescriptor UseProjection<T>(this IObjectFieldDescriptor descriptor, string? scope = null) => descriptor.UseProjection(scope);

    /// <summary>Says whether projections read the field's property always, or never.</summary>
    public static IObjectFieldDescriptor IsProjected(this IObjectFieldDescriptor descriptor, bool isProjected = true)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        DataField.Of(descriptor.Definition()).IsProjected = isProjected;
        return descriptor;
    }

    /// <summary>Shows the first item of the list, or null.</summary>
    public static IObjectFieldDescriptor UseFirstOrDefault(this IObjectFieldDescriptor descriptor) => UseSingleItem(descriptor, onlyOne: false);

    /// <summary>Shows the only item of the list, or null; more than one is an error.</summary>
    public static IObjectFieldDescriptor UseSingleOrDefault(this IObjectFieldDescriptor descriptor) => UseSingleItem(descriptor, onlyOne: true);

    private static IObjectFieldDescriptor UseSingleItem(IObjectFieldDescriptor descriptor, bool onlyOne)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        var definition = descriptor.Definition();
        DataField.Of(definition).IsSingle = true;
        definition.Middlewares.Add(new FieldMiddlewareDefinition(SingleItemMiddleware.Create(onlyOne), IsRepeatable: false, "single"));
        definition.OnBeforeNaming.Add((_, field) => field.Type = field.Type?.ElementOrNull?.Nullable ?? field.Type);
        return descriptor;
    }
}
