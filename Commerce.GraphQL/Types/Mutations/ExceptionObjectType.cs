namespace HotChocolate.Types.Mutations;

/// <summary>The object type of an exception: <c>OutOfStockException</c> becomes <c>OutOfStockError</c>, and shows its message and its own properties.</summary>
internal sealed class ExceptionObjectType<T> : ObjectType<T> where T : Exception
{
    protected override void Configure(IObjectTypeDescriptor<T> descriptor)
    {
        const string suffix = "Exception";
        var name = typeof(T).Name;
        descriptor.Name(name.EndsWith(suffix, StringComparison.Ordinal) ? $"{name[..^suffix.Length]}Error" : name);
        descriptor.BindFieldsImplicitly();
        descriptor.Field(exception => exception.Message).Type<NonNullType<StringType>>();
        descriptor.Field(exception => exception.Data).Ignore();
        descriptor.Field(exception => exception.Source).Ignore();
        descriptor.Field(exception => exception.HelpLink).Ignore();
        descriptor.Field(exception => exception.HResult).Ignore();
        descriptor.Field(exception => exception.InnerException).Ignore();
        descriptor.Field(exception => exception.StackTrace).Ignore();
        descriptor.Field(exception => exception.TargetSite).Ignore();
        descriptor.Field(exception => exception.GetBaseException()).Ignore();
    }
}
