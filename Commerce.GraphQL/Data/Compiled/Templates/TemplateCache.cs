namespace HotChocolate.Data.Compiled;

/// <summary>The templates of one selection, the last used first; when there are too many, the one that was not used for longest goes.</summary>
internal sealed class TemplateCache
{
    private readonly Lock _lock = new();
    private ReadTemplate[] _templates = [];

    public ReadTemplate? Find(QueryShape shape)
    {
        var templates = Volatile.Read(ref _templates);
        var hash = shape.Hash;
        for (var i = 0; i < templates.Length; i++)
        {
            if (templates[i].Hash != hash || !shape.Matches(templates[i].Tokens)) continue;
            if (i > 3) MoveToFront(templates[i]);
            return templates[i];
        }

        return null;
    }

    public void Add(ReadTemplate template, int maximum)
    {
        lock (_lock) Volatile.Write(ref _templates, [template, .. _templates.Take(Math.Max(maximum, 1) - 1)]);
    }

    private void MoveToFront(ReadTemplate template)
    {
        lock (_lock)
        {
            if (Array.IndexOf(_templates, template) > 0) Volatile.Write(ref _templates, [template, .. _templates.Where(other => other != template)]);
        }
    }
}
