namespace HotChocolate.Types.Mutations;

/// <summary>The object type of an error that is no exception.</summary>
internal sealed class ErrorObjectType<T> : ObjectType<T>
{
    protected override void Configure(IObjectTypeDescriptor<T> descriptor) => descriptor.BindFieldsImplicitly();
}
