using System.Diagnostics;

namespace HotChocolate.Diagnostics.Listeners;

/// <summary>An activity that is described when it is over: what there is to say is known then.</summary>
internal sealed class ActivityScope(Activity activity, Action<Activity> describe) : IDisposable
{
    public void Dispose()
    {
        describe(activity);
        if (activity.Status is ActivityStatusCode.Unset)
            activity.SetStatus(ActivityStatusCode.Ok);
        activity.Dispose();
    }
}
